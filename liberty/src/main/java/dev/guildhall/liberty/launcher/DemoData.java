package dev.guildhall.liberty.launcher;

import java.net.URI;
import java.util.Optional;

/** Fills a new installation with something to look at, through the API like any other client. */
interface DemoData {

    /** Creates nothing. */
    DemoData NONE = _ -> Optional.empty();

    /**
     * How to sign in to the demo company.
     *
     * @param email of a member
     * @param password of that member
     */
    record SignIn(String email, String password) {}

    /**
     * Called when the server is ready; repeated calls change nothing.
     *
     * @param baseUrl address of the server
     * @return how to sign in, if there is a demo company
     */
    Optional<SignIn> ensure(URI baseUrl);
}
