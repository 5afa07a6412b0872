/** Request bodies into records, with all their problems at once, and views into JSON. */
@NullMarked
package dev.guildhall.adapter.in.rest.json;

import org.jspecify.annotations.NullMarked;
