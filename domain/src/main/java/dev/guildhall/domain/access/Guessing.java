package dev.guildhall.domain.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What somebody tries first who guesses passwords: words that many people use, what is known about the victim, rows of the
 * keyboard, repetitions, and all of these with digits and signs around them.
 */
final class Guessing {

    /** What has fewer other letters than this is no more than its words. */
    private static final int OWN_LETTERS = 4;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_RUN = 4;
    private static final int SHORTEST_KNOWN = 4;

    private static final List<String> RUNS = List.of(
            "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm");

    private static final List<String> WORDS = List.of(
            ("password passwort passw0rd passphrase motdepasse contrasena senha parola pass word login signin welcome"
                            + " hello letmein access secret changeme default admin administrator root user guest master test"
                            + " testing temp demo sample company office work monday january february march april summer"
                            + " autumn winter spring august september october november december sunday friday iloveyou"
                            + " iloveu love lover loveme princess prince sunshine sweet sweetheart angel baby babygirl"
                            + " honey darling forever family mother father sister brother friend friends football soccer"
                            + " baseball basketball hockey tennis golf dragon monkey tiger lion eagle panther horse butterfly"
                            + " flower chocolate cookie banana orange cheese pepper ginger coffee pokemon pikachu starwars"
                            + " superman batman spiderman ironman naruto minecraft fortnite computer internet laptop google"
                            + " facebook twitter youtube instagram microsoft windows apple samsung michael jordan jennifer"
                            + " jessica ashley nicole daniel thomas robert charlie andrew matthew joshua anthony william"
                            + " mustang ferrari porsche mercedes harley corvette yankees chelsea liverpool arsenal barcelona"
                            + " america canada london berlin paris germany england jesus christ heaven freedom trustno"
                            + " whatever nothing killer shadow hunter ranger matrix phoenix guitar music diamond silver"
                            + " golden purple yellow black white blue green red money lucky happy smile peace star moon"
                            + " qazwsx qazwsxedc zaqxsw guildhall")
                    .split(" ", -1));

    private final String password;
    private final Collection<String> known;

    /**
     * @param known what is known about its owner: names, company, address
     */
    Guessing(String password, Collection<String> known) {
        this.password = password.toLowerCase(Locale.ROOT);
        this.known = known;
    }

    boolean succeeds() {
        return password.chars().distinct().count() < FEWEST_DIFFERENT
                || repeats()
                || (hasRun(password) && lettersWithoutRuns(password) < OWN_LETTERS)
                || isWords(password)
                || isWords(plain(password));
    }

    /** A few characters again and again. */
    private boolean repeats() {
        for (int unit = 1; unit <= password.length() / 2; unit++) {
            String start = password.substring(0, unit);
            if (start.repeat(password.length() / unit + 1).startsWith(password)) {
                return true;
            }
        }
        return false;
    }

    /** One or two words of the lists, and next to nothing of its own. */
    private boolean isWords(String text) {
        String rest = text;
        for (int i = 0; i < 2; i++) {
            String word = longestIn(rest);
            rest = rest.replace(word, " ");
        }
        return rest.length() < text.length() && lettersWithoutRuns(rest) < OWN_LETTERS;
    }

    private String longestIn(String text) {
        Stream<String> about = known.stream()
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> word.length() >= SHORTEST_KNOWN);
        return Stream.concat(WORDS.stream(), about)
                .filter(text::contains)
                .max(Comparator.comparingInt(String::length))
                .orElse("\n");
    }

    private static boolean hasRun(String text) {
        for (int start = 0; start + SHORTEST_RUN <= text.length(); start++) {
            if (runAt(text, start) >= SHORTEST_RUN) {
                return true;
            }
        }
        return false;
    }

    /** How many letters there are outside of runs such as {@code qwerty} and {@code 4321}. */
    private static int lettersWithoutRuns(String text) {
        int letters = 0;
        int at = 0;
        while (at < text.length()) {
            int run = runAt(text, at);
            if (run < SHORTEST_RUN) {
                letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
                at++;
            } else {
                at += run;
            }
        }
        return letters;
    }

    private static int runAt(String text, int start) {
        int end = start + 1;
        while (end < text.length() && isRun(text.substring(start, end + 1))) {
            end++;
        }
        return end - start;
    }

    private static boolean isRun(String text) {
        String backwards = new StringBuilder(text).reverse().toString();
        return RUNS.stream().anyMatch(run -> run.contains(text) || run.contains(backwards));
    }

    /** Without the signs that people put in place of letters. */
    private static String plain(String text) {
        return text.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }
}
