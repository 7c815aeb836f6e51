/**
 * What the rules know of the language: lists of words and business lines, read from data files that a county can add
 * to, and how texts are compared. Uses model; Jackson for the files. Start at {@link org.jibiao.check.words.Lexicon}.
 */
package org.jibiao.check.words;
