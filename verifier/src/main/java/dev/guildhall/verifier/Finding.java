package dev.guildhall.verifier;

/**
 * Something that is wrong with an audit log.
 *
 * @param words what it is, for people
 */
public record Finding(Kind kind, String words) {

    /** What kind of manipulation it shows. */
    public enum Kind {
        /** Text that is not in the form of an audit log. */
        MALFORMED,
        /** An entry's text does not have its hash, or its details are not those that it names. */
        EDITED,
        /** An entry's details are not there. */
        STRIPPED,
        /** An entry does not name the hash of the one before it. */
        UNLINKED,
        /** Entries are not there. */
        MISSING,
        /** Entries stand at another place. */
        REORDERED,
        /** Entries were put in. */
        INSERTED,
        /** The end is not there. */
        CUT,
        /** A checkpoint confirms another entry than is there. */
        REWRITTEN,
        /** A signature is not good. */
        BADLY_SIGNED,
        /** A key is none of those that are trusted. */
        UNKNOWN_KEY,
        /** Something belongs to another company. */
        FOREIGN
    }
}
