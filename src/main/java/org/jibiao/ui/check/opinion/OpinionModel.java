package org.jibiao.ui.check.opinion;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.Severity;
import org.jibiao.export.Export;
import org.jibiao.export.FileNames;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Declaration;
import org.jibiao.model.Secrecy;
import org.jibiao.review.Inspection;
import org.jibiao.review.opinion.OpinionOrder;
import org.jibiao.review.opinion.OpinionPaper;
import org.jibiao.review.opinion.Opinions;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.destination.Destination;

/** One sheet of comments being prepared: what it tells, and where it goes. One use each. */
public final class OpinionModel {

    /** What it goes to work with; {@code rules} are those to check by. */
    public record Tools(
            Tasks tasks, Notices notices, Preferences preferences, Consumer<Path> reveal, Supplier<RulePack> rules) {}

    /** The formats, by what a user calls them. */
    enum Format {
        DOCX("Word 文档（.docx）"),
        XLSX("Excel 工作簿（.xlsx）"),
        PDF("PDF（.pdf）");

        private final String label;

        Format(String label) {
            this.label = label;
        }

        private String extension() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public String toString() {
            return label;
        }
    }

    private final Forms forms;
    private final Declaration declaration;
    private final Tools tools;
    private final Map<Severity, BooleanProperty> severities = new EnumMap<>(Severity.class);
    private final BooleanProperty waived = new SimpleBooleanProperty();
    private final BooleanProperty secret = new SimpleBooleanProperty();
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.DOCX);
    private final Destination destination;
    private final ReadOnlyObjectWrapper<Optional<Opinions>> opinions = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringBinding summary = Bindings.createStringBinding(this::summary, opinions);
    private final StringBinding secrecy = Bindings.createStringBinding(this::secrecy, opinions);
    private final BooleanBinding complete;

    public OpinionModel(Session session, Declaration declaration, Tools tools) {
        this.forms = session.forms();
        this.declaration = declaration;
        this.tools = tools;
        destination = new Destination(tools.preferences());
        complete = Bindings.createBooleanBinding(
                () -> opinions.get().isPresent()
                        && destination.completeProperty().get(),
                destination.completeProperty(),
                opinions);
        for (Severity severity : Severity.values()) {
            BooleanProperty chosen = new SimpleBooleanProperty(
                    !tools.preferences().text("opinion." + severity.key(), "").equals("no"));
            chosen.addListener((observed, before, now) -> look());
            severities.put(severity, chosen);
        }
        String known = tools.preferences().text("opinion.format", "");
        Stream.of(Format.values()).filter(each -> each.name().equals(known)).forEach(format::set);
        format.addListener((observed, before, now) -> propose());
        waived.addListener((observed, before, now) -> look());
        secret.addListener((observed, before, now) -> look());
        propose();
        look();
    }

    private void propose() {
        destination
                .nameProperty()
                .set(FileNames.proposed(declaration, "审核意见表", format.get().extension(), LocalDate.now()));
    }

    /** What the sheet would tell, found out in the background. */
    private void look() {
        OpinionOrder order = order();
        RulePack rules = tools.rules().get();
        tools.tasks()
                .latest(
                        "opinions",
                        "",
                        progress -> Opinions.of(Inspection.by(rules, forms), List.of(declaration), order),
                        found -> opinions.set(Optional.of(found)),
                        failure -> tools.notices().warn(Failures.sentence(failure)));
    }

    private OpinionOrder order() {
        Set<Severity> chosen = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, wanted) -> {
            if (wanted.get()) {
                chosen.add(severity);
            }
        });
        return new OpinionOrder(chosen, waived.get(), secret.get());
    }

    /** True to tell findings of that severity. */
    public BooleanProperty severityProperty(Severity severity) {
        return severities.get(severity);
    }

    /** True to tell those too that are let stand. */
    public BooleanProperty waivedProperty() {
        return waived;
    }

    /** True to quote what is 涉密. */
    public BooleanProperty secretProperty() {
        return secret;
    }

    /** True if there is anything 涉密 to think of. */
    public boolean hasSecrets() {
        return Secrecy.marksAnythingIn(declaration);
    }

    ObjectProperty<Format> formatProperty() {
        return format;
    }

    /** Where the file goes. */
    public Destination destination() {
        return destination;
    }

    /** What the sheet tells as things stand, empty while that is being found out for the first time. */
    ReadOnlyObjectProperty<Optional<Opinions>> opinionsProperty() {
        return opinions.getReadOnlyProperty();
    }

    /** How much the sheet tells, in a sentence. */
    public StringBinding summaryProperty() {
        return summary;
    }

    private String summary() {
        if (opinions.get().isEmpty()) {
            return "正在检查……";
        }
        Opinions found = opinions.get().get();
        Map<Severity, Long> counts = found.counts();
        if (counts.isEmpty() && found.waived() == 0) {
            return "没有意见，表里写“无”。按规则“" + found.pack().name() + "”检查。";
        }
        String counted = Stream.of(Severity.values())
                .filter(counts::containsKey)
                .map(severity -> severity.label() + " " + counts.get(severity) + " 条")
                .collect(Collectors.joining("，"));
        String stood = found.waived() == 0 ? "" : (counted.isEmpty() ? "" : "，") + "已说明理由的 " + found.waived() + " 条";
        String silent = found.silent() == 0 ? "" : "；" + found.silent() + " 个项目没有意见";
        return counted + stood + "，分 " + found.rows().size() + " 行" + silent + "。按规则“"
                + found.pack().name() + "”检查。";
    }

    /** What becomes of what is 涉密, in a sentence. */
    public StringBinding secrecyProperty() {
        return secrecy;
    }

    private String secrecy() {
        if (!hasSecrets()) {
            return "没有设为涉密的内容。";
        }
        if (secret.get()) {
            return "照引原文，每页上方印“内部资料　不得公开”。不要发到单位以外。";
        }
        long kept = opinions.get().map(found -> (long) found.kept()).orElse(0L);
        return "涉密项目的名称和涉密的文字不写进去。" + (kept == 0 ? "" : "涉及它们的 " + kept + " 条只写依据哪条规则，具体意见另行告知。");
    }

    /** True once a file can be written there. */
    public BooleanBinding completeProperty() {
        return complete;
    }

    /** Writes the sheet in the background; tells when it is done or why it could not be. */
    public void start() {
        Path target = destination.file().orElseThrow();
        OpinionOrder order = order();
        RulePack rules = tools.rules().get();
        remember();
        tools.tasks()
                .run(
                        "正在导出 " + target.getFileName(),
                        progress -> {
                            Opinions now = Opinions.of(Inspection.by(rules, forms), List.of(declaration), order);
                            Export.write(OpinionPaper.of(now, LocalDate.now()), target, progress);
                            return target;
                        },
                        this::done,
                        failure -> tools.notices().warn(Failures.sentence(failure)));
    }

    private void remember() {
        destination.remember();
        tools.preferences().put("opinion.format", format.get().name());
        severities.forEach((severity, chosen) ->
                tools.preferences().put("opinion." + severity.key(), chosen.get() ? "yes" : "no"));
    }

    private void done(Path file) {
        tools.notices()
                .tell(
                        "已导出审核意见表：" + file.getFileName(),
                        "打开文件夹",
                        () -> tools.reveal().accept(file.getParent()));
    }
}
