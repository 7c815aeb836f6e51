package org.jibiao.ui.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.model.Kind;
import org.jibiao.model.field.Field;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Failures;

/** The help pages: topics at the left, text at the right, search over all. */
public final class HelpView extends BorderPane {

    private static final String FOLDER = "/org/jibiao/help/";
    private static final double MOST_WIDTH = 720;
    private static final double FIRST_COLUMN = 190;

    /** Where a page wants the keys of the commands. */
    private static final String KEYS_HERE = "{命令的按键}";

    /** A topic with its lines. */
    private record Topic(String id, String title, List<String> lines) {}

    private final List<Topic> topics;
    private final ListView<Topic> list = new ListView<>();
    private final VBox text = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(text);

    /** The page of the keys lists those of {@code commands}. */
    public HelpView(Runnable close, List<Command> commands) {
        topics = read(commands);
        setId("help");
        getStyleClass().add("screen");
        Label title = new Label("帮助");
        title.getStyleClass().add("screen-title");
        TextField search = new TextField();
        search.setId("help-search");
        search.setPromptText("在帮助里查找");
        search.textProperty().addListener((observed, before, now) -> search(now.strip()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = new Button("返回");
        back.setOnAction(event -> close.run());
        back.setCancelButton(true);
        HBox bar = new HBox(12, title, search, gap, back);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        list.getItems().setAll(topics);
        list.setPrefWidth(200);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Topic topic, boolean empty) {
                super.updateItem(topic, empty);
                setText(empty || topic == null ? "" : topic.title());
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null) {
                show(now);
            }
        });
        scroll.setFitToWidth(true);
        text.getStyleClass().add("page");
        setTop(bar);
        setMargin(bar, new Insets(0, 0, 12, 0));
        setLeft(list);
        setCenter(scroll);
        list.getSelectionModel().selectFirst();
    }

    /** Opens the note about a field, {@code project.total}; the first topic if there is none. */
    public void open(String field) {
        for (Topic topic : topics) {
            for (int line = 0; line < topic.lines().size(); line++) {
                if (topic.lines().get(line).startsWith("## " + field + " ")) {
                    list.getSelectionModel().select(topic);
                    show(new Topic(topic.id(), topic.title(), section(topic.lines(), line)));
                    return;
                }
            }
        }
        list.getSelectionModel().selectFirst();
    }

    /** Opens a topic by the name of its file; the first if there is none. */
    public void openTopic(String id) {
        list.getSelectionModel().selectFirst();
        topics.stream().filter(topic -> topic.id().equals(id)).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    /** The name under which the notes tell of a field: {@code project.total}. */
    public static String fieldName(Kind kind, Field field) {
        String[] words = kind.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int word = 1; word < words.length; word++) {
            name.append(Character.toUpperCase(words[word].charAt(0))).append(words[word].substring(1));
        }
        return name + "." + field.key();
    }

    private static List<String> section(List<String> lines, int from) {
        int end = from + 1;
        while (end < lines.size() && !lines.get(end).startsWith("## ")) {
            end++;
        }
        return lines.subList(from, end);
    }

    private void search(String words) {
        list.getItems()
                .setAll(topics.stream()
                        .filter(topic ->
                                words.isEmpty() || topic.lines().stream().anyMatch(line -> line.contains(words)))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private void show(Topic topic) {
        text.getChildren().clear();
        topic.lines().stream()
                .filter(line -> !line.isBlank())
                .map(HelpView::line)
                .forEach(text.getChildren()::add);
        scroll.setVvalue(0);
    }

    /** The cells of a table's row, the first of them in a column of its own. */
    private static Node row(String line) {
        HBox row = new HBox(8);
        row.setMaxWidth(MOST_WIDTH);
        String[] cells = line.replaceFirst("^\\|", "").split("\\|");
        for (int cell = 0; cell < cells.length; cell++) {
            Label label = new Label(cells[cell].strip().replace("**", "").replace("`", ""));
            label.setWrapText(true);
            if (cell == 0) {
                label.setMinWidth(FIRST_COLUMN);
                label.setPrefWidth(FIRST_COLUMN);
            }
            row.getChildren().add(label);
        }
        return row;
    }

    private static Node line(String line) {
        if (line.startsWith("|")) {
            return row(line);
        }
        boolean heading = line.startsWith("#");
        String plain = line.replaceFirst("^#+ ", "")
                .replaceFirst("^[a-zA-Z]+\\.[a-zA-Z0-9]+ ", "")
                .replace("**", "");
        Label label = new Label(plain.replaceFirst("^- ", "· ").replace("`", ""));
        label.setWrapText(true);
        label.setMaxWidth(MOST_WIDTH);
        if (heading) {
            label.getStyleClass().add(line.startsWith("# ") ? "screen-title" : "help-heading");
        }
        return label;
    }

    private static List<Topic> read(List<Command> commands) {
        List<Topic> topics = new ArrayList<>();
        for (String id : lines("index.txt")) {
            List<String> lines = lines(id.strip() + ".md").stream()
                    .filter(line -> !line.matches("[|\\s:-]+"))
                    .flatMap(line -> line.equals(KEYS_HERE) ? keys(commands) : Stream.of(line))
                    .toList();
            String title = lines.stream()
                    .filter(line -> line.startsWith("# "))
                    .findFirst()
                    .orElse(id);
            topics.add(new Topic(id, title.replace("# ", ""), lines));
        }
        return topics;
    }

    /** A line for each command that has a key, in the order of the commands. */
    private static Stream<String> keys(List<Command> commands) {
        return commands.stream()
                .filter(command -> !command.key().isEmpty())
                .map(command -> "| " + command.keyText() + " | " + command.label() + " |");
    }

    private static List<String> lines(String file) {
        try (InputStream in = HelpView.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            Failures.log(unreadable);
            return List.of();
        }
    }
}
