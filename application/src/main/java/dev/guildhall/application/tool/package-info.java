/** What employees can do beside thinking: the platform's own tools, and those of others. */
@NullMarked
package dev.guildhall.application.tool;

import org.jspecify.annotations.NullMarked;
