/**
 * Department goals drafted from the projects, and the usual safeguards (工作保障措施): proposals to be edited. Uses model
 * and change. Start at {@link org.jibiao.template.draft.DepartmentDraft}.
 */
package org.jibiao.template.draft;
