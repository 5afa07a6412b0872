package dev.guildhall.application.context;

/** The request being served, as far as it is known before anybody's credential has been looked at. */
public interface CurrentRequest {

    /** Request id and remote address; what an entry point that needs no credential works with. */
    SystemContext system();
}
