package dev.guildhall.verifier;

import java.util.Optional;

/**
 * A checkpoint as it was found.
 *
 * @param source where, in words
 * @param keyId thumbprint of the key that it names
 * @param first number of the first entry of what remains; only in the last checkpoint of an erased company's log
 * @param signed whether that key signed it
 */
record Checkpoint(
        String source,
        String tenant,
        long seq,
        String hash,
        String at,
        Optional<Long> first,
        String keyId,
        boolean signed) {

    static final String MEMBER = "checkpoint";

    /** Reads the line of one. */
    static Checkpoint of(String source, Json.Members line) {
        Json.Members said = line.members(MEMBER);
        Json.Members key = said.members("key");
        return new Checkpoint(
                source,
                said.text("tenant"),
                said.number("seq"),
                said.text("hash"),
                said.text("at"),
                said.has("first") ? Optional.of(said.number("first")) : Optional.empty(),
                Crypto.thumbprint(key),
                Crypto.isSigned(said.canonical(), key, line.text("signature")));
    }

    String inWords() {
        return source + " (of " + at + ", for entry " + seq + ")";
    }
}
