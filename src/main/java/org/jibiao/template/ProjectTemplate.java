package org.jibiao.template;

import java.util.List;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.Values;

/**
 * A whole project (项目模板): head, goals and its indicator rows.
 *
 * @param values texts with blanks in braces; money as a sum in 元, for example <code>{案件数×补贴标准}</code>
 */
public record ProjectTemplate(
        String id,
        String title,
        String about,
        List<Blank> blanks,
        Values<ProjectField> values,
        List<IndicatorTemplate> indicators,
        Marks marks)
        implements Template {

    @Override
    public ProjectTemplate withId(String other) {
        return new ProjectTemplate(other, title, about, blanks, values, indicators, marks);
    }

    @Override
    public ProjectTemplate withTitle(String other) {
        return new ProjectTemplate(id, other, about, blanks, values, indicators, marks);
    }

    @Override
    public ProjectTemplate withTags(List<String> tags) {
        return new ProjectTemplate(id, title, about, blanks, values, indicators, marks.withTags(tags));
    }
}
