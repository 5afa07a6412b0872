/** Tests of the org chart on in-memory fakes. */
@NullMarked
package dev.guildhall.application.orgchart;

import org.jspecify.annotations.NullMarked;
