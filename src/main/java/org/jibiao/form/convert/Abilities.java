package org.jibiao.form.convert;

import java.util.List;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.Field;
import org.jibiao.model.value.MoneyUnit;

/** What a form can hold and print: all that a conversion asks of it. */
interface Abilities {

    String id();

    /** What the form prints above a project that has no title of its own. */
    String usualTitle(Declaration declaration, Project project);

    /** True if the form has a place for {@code field}. */
    boolean prints(Field field);

    /** True if the form has a place for elements of {@code child} under {@code parent}. */
    boolean holds(Kind parent, Kind child);

    /** True if sign, number and unit of a value stand in columns of their own. */
    boolean splitsValues();

    /** What stands in the sign's column for a value in words: 定性, or {@code ""}. */
    String wordsForQualitative();

    /** True if "=" is printed, false if it is printed as nothing. */
    boolean printsEquals();

    /** The classes it asks for, in printed order; none if it takes any. */
    List<IndicatorClass> classes();

    MoneyUnit moneyUnit();

    /** True if indicators have weights. */
    boolean weighted();
}
