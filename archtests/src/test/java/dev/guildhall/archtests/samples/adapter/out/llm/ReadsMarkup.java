package dev.guildhall.archtests.samples.adapter.out.llm;

import dev.guildhall.archtests.Breaks;
import org.jsoup.nodes.Document;

/** Reads pages. */
@Breaks("fence-markup")
record ReadsMarkup(Document page) {}
