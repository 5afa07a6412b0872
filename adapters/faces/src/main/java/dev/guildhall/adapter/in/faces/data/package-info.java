/** Taking a company's data out, and having it erased. */
@NullMarked
package dev.guildhall.adapter.in.faces.data;

import org.jspecify.annotations.NullMarked;
