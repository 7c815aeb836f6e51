/**
 * The front door: starts the program, wires the rooms, keeps one instance a data folder. May use every room. Start at
 * {@link org.jibiao.app.SingleInstance} for what happens on a second start.
 */
package org.jibiao.app;
