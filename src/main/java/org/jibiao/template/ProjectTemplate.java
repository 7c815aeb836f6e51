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
        List<IndicatorTemplate> indicators)
        implements Template {}
