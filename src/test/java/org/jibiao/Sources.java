package org.jibiao;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The source files as the compiler parses them, for tests about how they are written. */
final class Sources {

    /** One file with its types and methods; {@code lines} of the whole file. */
    record Source(Path path, String text, long lines, List<Type> types) {}

    /**
     * A class, record, enum or interface.
     *
     * @param open public and not nested
     * @param documented has a Javadoc comment
     */
    record Type(String name, Tree.Kind kind, boolean open, boolean documented, List<Method> methods) {}

    /** A method or constructor; {@code lines} from opening to closing brace. */
    record Method(String name, Set<String> annotations, int parameters, long line, long lines, String body) {}

    private Sources() {}

    /** All Java files under {@code root}, parsed. */
    static List<Source> under(String root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> walk = Files.walk(Path.of(root))) {
            List<Path> paths =
                    walk.filter(path -> path.toString().endsWith(".java")).toList();
            if (paths.isEmpty()) {
                return List.of();
            }
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, problem -> {}, List.of(), List.of(), files.getJavaFileObjectsFromPaths(paths));
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(source(unit, Trees.instance(task)));
            }
            return sources;
        }
    }

    private static Source source(CompilationUnitTree unit, Trees trees) {
        Path path = Path.of(unit.getSourceFile().getName());
        List<Type> types = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                boolean nested = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
                boolean open = !nested && type.getModifiers().getFlags().contains(Modifier.PUBLIC);
                boolean documented = trees.getDocComment(getCurrentPath()) != null;
                types.add(new Type(
                        type.getSimpleName().toString(), type.getKind(), open, documented, methods(type, unit, trees)));
                return super.visitClass(type, null);
            }
        }.scan(unit, null);
        String text = read(path);
        return new Source(path, text, text.lines().count(), types);
    }

    private static List<Method> methods(ClassTree type, CompilationUnitTree unit, Trees trees) {
        SourcePositions positions = trees.getSourcePositions();
        List<Method> methods = new ArrayList<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method && method.getBody() != null) {
                long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, member));
                Set<String> annotations = Set.copyOf(method.getModifiers().getAnnotations().stream()
                        .map(each -> each.getAnnotationType().toString())
                        .toList());
                methods.add(new Method(
                        method.getName().toString(),
                        annotations,
                        method.getParameters().size(),
                        first,
                        last - first + 1,
                        method.getBody().toString()));
            }
        }
        return methods;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
