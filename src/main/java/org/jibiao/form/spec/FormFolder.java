package org.jibiao.form.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the forms a user has put into a folder. A bad file hides neither the good ones nor those of the program. */
final class FormFolder {

    private static final int MOST_FILES = 200;
    private static final long LONGEST_ALL = 5_000_000;

    private final Map<String, FormFile.Source> sources = new LinkedHashMap<>();
    private final Map<String, FormFile.Read> reads = new HashMap<>();
    private final Map<String, FormSpec> specs = new LinkedHashMap<>();
    private final List<FormSpecFailure> problems = new ArrayList<>();

    /** Reads every {@code *.json} directly in {@code folder}, in the order of their names; there may be no folder. */
    FormFolder(Path folder) {
        long left = LONGEST_ALL;
        for (Path path : files(folder)) {
            String file = path.getFileName().toString();
            try {
                byte[] bytes = bytes(path);
                left -= bytes.length;
                if (left < 0) {
                    problems.add(new FormSpecFailure(file, "", "没有读：文件夹里的表样共多于5兆字节"));
                    continue;
                }
                sources.put(file, new FormFile.Source(file, JsonText.read(file, bytes)));
            } catch (FormSpecFailure broken) {
                problems.add(broken);
            } catch (IOException unreadable) {
                problems.add(new FormSpecFailure(file, "", "文件读不出来，可能正被别的程序占用"));
            }
        }
        sources.keySet().forEach(this::accept);
    }

    /** The forms by the name of their file. */
    Map<String, FormSpec> specs() {
        return specs;
    }

    /** The mistakes of the other files. */
    List<FormSpecFailure> problems() {
        return problems;
    }

    private List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(FormFolder::isForm)
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (files.size() > MOST_FILES) {
                problems.add(new FormSpecFailure("forms", "", "文件多于" + MOST_FILES + "个，只读了前" + MOST_FILES + "个"));
            }
            return files.stream().limit(MOST_FILES).toList();
        } catch (IOException closed) {
            problems.add(new FormSpecFailure("forms", "", "文件夹打不开，请检查权限"));
            return List.of();
        }
    }

    private static boolean isForm(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") && !name.startsWith(".") && Files.isRegularFile(path);
    }

    static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(JsonText.LONGEST + 1);
        }
    }

    /**
     * Reads {@code path} as if it lay in this folder, in the place of the file of that name. Throws IOException if it
     * cannot be read.
     */
    FormFile.Read check(Path path) throws IOException {
        String file = path.getFileName().toString();
        try {
            FormFile.Source source = new FormFile.Source(file, JsonText.read(file, bytes(path)));
            specs.remove(file);
            sources.put(file, source);
            reads.clear();
            problems.clear();
            accept(file);
            return new FormFile.Read(Optional.ofNullable(specs.get(file)), problems);
        } catch (FormSpecFailure broken) {
            return new FormFile.Read(Optional.empty(), List.of(broken));
        }
    }

    private void accept(String file) {
        FormFile.Read read = read(sources.get(file));
        problems.addAll(read.problems());
        read.spec().ifPresent(spec -> {
            Optional<String> taken = specs.entrySet().stream()
                    .filter(other -> other.getValue().id().equals(spec.id()))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (taken.isPresent()) {
                problems.add(new FormSpecFailure(file, "id", spec.id() + " 已经用在 " + taken.get() + " 里，请换一个"));
            } else if (Forms.comesWithProgram(spec.id()) && !replaces(file)) {
                problems.add(
                        new FormSpecFailure(file, "id", spec.id() + " 是程序自带的表样，请换一个 id；确实要代替它，就写上 \"replaces\": true"));
            } else {
                specs.put(file, spec);
            }
        });
    }

    private boolean replaces(String file) {
        return sources.get(file).json().path("replaces").asBoolean(false);
    }

    /** A form that is like one with mistakes has that mistake only. */
    private FormFile.Read read(FormFile.Source source) {
        FormFile.Read known = reads.get(source.file());
        if (known == null) {
            FormFile.Read read = FormFile.read(source, this::base);
            known = read.spec().isPresent() ? read : blamed(source, read);
            reads.put(source.file(), known);
        }
        return known;
    }

    private FormFile.Read blamed(FormFile.Source source, FormFile.Read read) {
        boolean baseless = read.problems().size() == 1
                && read.problems().getFirst().place().equals("like");
        return baseless
                ? read
                : base(source, source.json().path("like").asText())
                        .filter(base ->
                                sources.containsValue(base) && read(base).spec().isEmpty())
                        .map(base -> new FormFile.Read(
                                Optional.empty(),
                                List.of(new FormSpecFailure(source.file(), "like", base.file() + " 有错，请先改正它"))))
                        .orElse(read);
    }

    /** What {@code source} means by the form {@code id}: one of the folder, or one that comes with the program. */
    private Optional<FormFile.Source> base(FormFile.Source source, String id) {
        boolean itself = source.json().path("id").asText().equals(id);
        return sources.values().stream()
                .filter(each -> !itself && each.json().path("id").asText().equals(id))
                .filter(each -> !Forms.comesWithProgram(id) || replaces(each.file()))
                .findFirst()
                .or(() -> Forms.source(source, id));
    }
}
