package dev.guildhall.archtests.samples.adapter.out.llm;

import com.networknt.schema.Schema;
import dev.guildhall.archtests.Breaks;

/** Checks with a schema that nobody has closed. */
@Breaks("fence-schemas")
record ChecksItself(Schema schema) {}
