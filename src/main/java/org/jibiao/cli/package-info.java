/**
 * The program without a window: {@code jibiao read}, {@code export}, {@code forms}. Uses every room but the screens, and
 * picocli. Start at {@link org.jibiao.cli.CommandLineFace}.
 */
package org.jibiao.cli;
