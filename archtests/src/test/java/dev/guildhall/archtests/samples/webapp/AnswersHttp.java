package dev.guildhall.archtests.samples.webapp;

import dev.guildhall.archtests.Breaks;
import jakarta.ws.rs.core.Response;

/** Answers requests where there is only wiring. */
@Breaks("fence-rest")
record AnswersHttp(Response response) {}
