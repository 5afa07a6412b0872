/** What an employee remembers, as a part of its page. */
@NullMarked
package dev.guildhall.adapter.in.faces.memory;

import org.jspecify.annotations.NullMarked;
