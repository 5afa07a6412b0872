@NullMarked
package dev.guildhall.adapter.out.tools.file;

import org.jspecify.annotations.NullMarked;
