/**
 * HTML as office programs put it on the clipboard or into files that pose as workbooks. The one package with jsoup;
 * nothing is loaded or run. Start at {@link org.jibiao.office.html.HtmlReader}.
 */
package org.jibiao.office.html;
