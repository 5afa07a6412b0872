package dev.guildhall.archtests.samples.adapter.out.llm;

import dev.guildhall.archtests.Breaks;
import org.apache.hc.client5.http.classic.HttpClient;

/** Calls out past the rules of where to. */
@Breaks("fence-http-client")
record CallsItself(HttpClient client) {}
