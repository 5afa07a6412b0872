package dev.guildhall.archtests.samples.adapter.out.llm;

import dev.guildhall.archtests.Breaks;

/** Could be anything. */
@Breaks("names-say-something")
final class TextUtils {}
