package dev.guildhall.domain.shared;

/** A value that breaks a rule of the domain. Says which field it is and, in words for its sender, what would be right. */
public final class InvalidValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field name of the field as its sender knows it
     * @param detail what is wrong and what would be right; safe to show
     */
    public InvalidValue(String field, String detail) {
        super(detail);
        this.field = field;
    }

    /** Name of the offending field. */
    public String field() {
        return field;
    }

    /** What is wrong, in words for the sender. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
