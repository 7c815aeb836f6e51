/**
 * The user's own template libraries: a folder of files he may edit, export and pass on, and the making of templates
 * from what stands in the book. Nothing here writes to the libraries of the program. Start with {@code OwnLibraries}.
 */
package org.jibiao.template.own;
