package dev.guildhall.archtests.samples.adapter.out.llm;

import dev.guildhall.archtests.Breaks;

/** Uses a word that has a meaning here. */
@Breaks("services-serve-a-port")
final class TokenService {}
