/**
 * Words a clerk need not type again: what stands in the template libraries and what this library already holds, found
 * by Chinese, full pinyin or initials. The only package with pinyin4j. Start at
 * {@link org.jibiao.template.words.Vocabulary}.
 */
package org.jibiao.template.words;
