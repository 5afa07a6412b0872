package dev.guildhall.archtests.samples.adapter.in.faces;

import dev.guildhall.archtests.Breaks;
import jakarta.ws.rs.core.Response;

/** Writes API answers in a page. */
@Breaks("fence-rest")
record AnswersLikeAnApi(Response response) {}
