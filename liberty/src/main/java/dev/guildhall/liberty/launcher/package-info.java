/** Starts database and server in the right order, watches over them and leaves nothing behind. */
@NullMarked
package dev.guildhall.liberty.launcher;

import org.jspecify.annotations.NullMarked;
