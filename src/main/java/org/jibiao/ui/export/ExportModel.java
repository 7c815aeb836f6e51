package org.jibiao.ui.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jibiao.export.Copy;
import org.jibiao.export.Export;
import org.jibiao.export.FileNames;
import org.jibiao.export.Order;
import org.jibiao.export.Paper;
import org.jibiao.export.PublicCopy;
import org.jibiao.export.Target;
import org.jibiao.export.Withholding;
import org.jibiao.form.convert.Rounding;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.kit.ProtocolModel;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.destination.Destination;

/** One export being prepared: what, in which form and format, and where to. One use each. */
public final class ExportModel {

    /** What the export goes to work with; {@code rules} names those it is checked by. */
    public record Tools(
            Tasks tasks, Notices notices, Preferences preferences, Consumer<Path> reveal, Supplier<String> rules) {}

    private static final int NAMED = 3;

    private final Session session;
    private final Tools tools;
    private final Declaration declaration;
    private final Optional<Project> project;
    private final ObjectProperty<FormSpec> form = new SimpleObjectProperty<>();
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.DOCX);
    private final BooleanProperty onlyProject = new SimpleBooleanProperty();
    private final BooleanProperty publicCopy = new SimpleBooleanProperty();
    private final Destination destination;
    private final BooleanProperty rounding = new SimpleBooleanProperty();
    private final ProtocolModel protocol;
    private final BooleanBinding roundable = Bindings.createBooleanBinding(this::isRoundable, form, format);
    private final StringBinding withheld = Bindings.createStringBinding(this::withheld, publicCopy, onlyProject);

    /** Prepares to export {@code declaration}; {@code project} is the one the user is at, if any. */
    public ExportModel(Session session, Declaration declaration, Optional<Project> project, Tools tools) {
        this.session = session;
        this.tools = tools;
        this.declaration = declaration;
        this.project = project;
        form.set(session.formOf(declaration));
        destination = new Destination(tools.preferences());
        String known = tools.preferences().text("export.format", ExportFormat.DOCX.name());
        for (ExportFormat each : ExportFormat.values()) {
            if (each.name().equals(known)) {
                format.set(each);
            }
        }
        propose();
        format.addListener((observed, before, now) -> propose());
        onlyProject.addListener((observed, before, now) -> propose());
        publicCopy.addListener((observed, before, now) -> propose());
        protocol = new ProtocolModel(tools.tasks());
        compare();
        List.of(form, format, onlyProject, rounding, publicCopy)
                .forEach(each -> each.addListener((observed, before, now) -> compare()));
    }

    /** Asks for what was looked at; the format and where to stay as they are. */
    void ask(Order seen) {
        session.forms().find(seen.formId()).ifPresent(form::set);
        onlyProject.set(project.map(Project::ref).equals(seen.project()) && project.isPresent());
        publicCopy.set(seen.copy() == Copy.PUBLIC);
    }

    private void propose() {
        destination
                .nameProperty()
                .set(FileNames.proposed(declaration, order(), format.get().extension(), LocalDate.now()));
    }

    private void compare() {
        if (format.get().printed()) {
            Order order = order();
            protocol.show(
                    () -> Paper.prepare(session.forms(), declaration, order).protocol());
        } else {
            protocol.say("这种格式原样保存申报，不按表样取舍。");
        }
    }

    /** What is asked for, as it stands now. */
    private Order order() {
        Optional<Project> only = onlyProject.get() ? project : Optional.empty();
        return new Order(form.get().id(), only.map(Project::ref), publicCopy.get() ? Copy.PUBLIC : Copy.INTERNAL)
                .with(rounding.get() ? Rounding.TWO_DECIMALS : Rounding.EXACT);
    }

    /** Another unit may bring more decimals than are usual. */
    private boolean isRoundable() {
        MoneyUnit unit = form.get().moneyUnit();
        return format.get().printed()
                && unit.powerOfTen() > 0
                && !unit.label()
                        .equals(declaration.text(DeclarationField.MONEY_UNIT).strip());
    }

    public Declaration declaration() {
        return declaration;
    }

    /** The project the user is at, empty if he is at none. */
    public Optional<Project> project() {
        return project;
    }

    public Session session() {
        return session;
    }

    public ObjectProperty<FormSpec> formProperty() {
        return form;
    }

    public ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** True to export the project alone. */
    public BooleanProperty onlyProjectProperty() {
        return onlyProject;
    }

    /** True to round amounts to two decimals of the form's unit. */
    public BooleanProperty roundingProperty() {
        return rounding;
    }

    /** True if the form prints money in another unit, so that there may be something to round. */
    public BooleanBinding roundableProperty() {
        return roundable;
    }

    /** What the chosen form takes. */
    public ProtocolModel protocol() {
        return protocol;
    }

    /** True for a copy everybody may see, without what is 涉密. */
    public BooleanProperty publicCopyProperty() {
        return publicCopy;
    }

    /** What the copy shows of what is 涉密, in a sentence or two. */
    public StringBinding withheldProperty() {
        return withheld;
    }

    private String withheld() {
        Order everybody = order().with(Copy.PUBLIC);
        PublicCopy shown = Withholding.of(declaration, everybody);
        if (shown.count() == 0) {
            return "没有设为涉密的内容，两种稿的文字相同。";
        }
        if (!publicCopy.get()) {
            return "里面有 " + shown.count() + " 处涉密，全部印出，每页上方印“内部资料　不得公开”。";
        }
        String quoted = shown.quoted().isEmpty()
                ? ""
                : "其中 " + shown.quoted().size() + " 处没有设为涉密，但与涉密内容文字相同，导出后请核对：" + quoted(shown.quoted());
        return "扣下 " + shown.count() + " 处，印“涉密”。" + quoted;
    }

    private String quoted(List<Place> places) {
        String some = places.stream()
                .limit(NAMED)
                .map(place -> WhereItStands.in(session.book(), place))
                .collect(Collectors.joining("；"));
        return some + (places.size() > NAMED ? "等。" : "。");
    }

    /** Where the file goes. */
    public Destination destination() {
        return destination;
    }

    /** True once a file can be written there. */
    public BooleanBinding completeProperty() {
        return destination.completeProperty();
    }

    /** Writes the file in the background; tells when it is done or why it could not be. */
    public void start() {
        Path target = destination.file().orElseThrow();
        destination.remember();
        tools.preferences().put("export.format", format.get().name());
        Target goal = new Target(order(), target);
        Export export = new Export(session.forms(), tools.rules().get());
        tools.tasks()
                .run(
                        "正在导出 " + target.getFileName(),
                        progress -> {
                            export.export(declaration, goal, progress);
                            return target;
                        },
                        this::done,
                        failure -> tools.notices().warn(Failures.sentence(failure)));
    }

    private void done(Path file) {
        int count = onlyProject.get() ? 1 : declaration.projects().size();
        String copy = publicCopy.get() ? "（公开稿）" : "";
        tools.notices()
                .tell(
                        "已导出 " + count + " 个项目" + copy + "：" + file.getFileName(),
                        "打开文件夹",
                        () -> tools.reveal().accept(file.getParent()));
    }
}
