/** What approvals need from the outside. */
@NullMarked
package dev.guildhall.application.approval.out;

import org.jspecify.annotations.NullMarked;
