/** The Journals of runs: encoding, appending alone and in groups, and the feed of what was committed. */
@NullMarked
package dev.guildhall.adapter.out.jpa.journal;

import org.jspecify.annotations.NullMarked;
