package dev.guildhall.archtests.samples.adapter.in.security;

import com.nimbusds.jose.JWSAlgorithm;
import dev.guildhall.archtests.Breaks;

/** Signs past the port of tokens. */
@Breaks("fence-crypto")
record SignsItself(JWSAlgorithm algorithm) {}
