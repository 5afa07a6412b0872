package dev.guildhall.liberty.browser.testing;

import com.microsoft.playwright.options.Cookie;
import java.util.List;

/**
 * A company whose admin has signed in with a browser.
 *
 * @param email of the admin
 * @param cookies with which a browser is signed in
 */
public record Company(String email, List<Cookie> cookies) {

    /** Every admin's password. */
    public static final String PASSWORD = "a long enough secret";

    public Company {
        cookies = List.copyOf(cookies);
    }
}
