package dev.guildhall.archtests.samples.adapter.in.worker;

import dev.guildhall.archtests.Breaks;
import jakarta.servlet.http.HttpServletRequest;

/** Serves requests where runs are driven. */
@Breaks("fence-servlet")
record ServesHttp(HttpServletRequest request) {}
