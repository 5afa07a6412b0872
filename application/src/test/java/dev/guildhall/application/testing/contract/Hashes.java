package dev.guildhall.application.testing.contract;

import dev.guildhall.application.access.out.TokenHash;

/** Digests of tokens that nobody has. */
final class Hashes {

    private Hashes() {}

    /** A new one with the right shape. */
    static TokenHash next(Company company) {
        String half = company.make().id().toString().replace("-", "");
        return new TokenHash(half + half);
    }
}
