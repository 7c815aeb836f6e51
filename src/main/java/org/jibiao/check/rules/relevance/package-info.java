/**
 * The rules of the group 相关性, a small class each, named by what must hold. They use check, its facts and words; start at
 * the one public class, which lists them.
 */
package org.jibiao.check.rules.relevance;
