package org.jibiao.form.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.form.Pieces;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;

/**
 * A declaration as the library keeps it once its form is another one: the new form prints it as the conversion has it,
 * and what the new form does not print stays as it was typed.
 *
 * @param declaration as it is to be kept; all identities and the order of all elements stay
 * @param protocol what it takes, the last first
 */
public record FormSwitch(Declaration declaration, List<Step> protocol) {

    /** {@code declaration} under {@code target}; {@code from} is the form it is kept in, empty if unknown. */
    public static FormSwitch of(Declaration declaration, Optional<FormSpec> from, FormSpec target) {
        Conversion conversion = Conversion.of(declaration, from, target);
        Element kept = kept(declaration, conversion.declaration(), new PrintedForm(target));
        return new FormSwitch((Declaration) kept, conversion.protocol());
    }

    /** True if {@code declaration} can be kept in {@code form}: its projects, if it has some, find their rows there. */
    public static boolean suits(FormSpec form, Declaration declaration) {
        return form.holdsProjects()
                || declaration.projects().isEmpty()
                        && form.project().isEmpty()
                        && form.department().isPresent();
    }

    private static Element kept(Element before, Element converted, Abilities target) {
        Element now = before;
        Stream<Field> fields = Stream.of(before, converted)
                .flatMap(each -> each.values().extras().keySet().stream())
                .distinct()
                .map(Extra::new);
        for (Field field :
                Stream.concat(before.kind().fields().stream(), fields).toList()) {
            if (isConverted(field, target)) {
                now = now.with(field, converted.text(field));
            }
        }
        for (Kind kind : before.kind().children()) {
            now = now.withChildren(kind, children(before, converted, kind, target));
        }
        return now;
    }

    /** Those that came through the conversion as it left them, the others as they were. */
    private static List<Element> children(Element before, Element converted, Kind kind, Abilities target) {
        Map<Id, Element> now =
                converted.children(kind).stream().collect(Collectors.toMap(Element::id, Function.identity()));
        List<Element> children = new ArrayList<>();
        for (Element child : before.children(kind)) {
            children.add(now.containsKey(child.id()) ? kept(child, now.get(child.id()), target) : child);
        }
        return children;
    }

    private static boolean isConverted(Field field, Abilities target) {
        return field == DeclarationField.FORM
                || field == DeclarationField.MONEY_UNIT
                || Pieces.isAside(field)
                || target.prints(field);
    }
}
