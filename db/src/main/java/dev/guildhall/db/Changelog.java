package dev.guildhall.db;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The migrations that are packaged with this version. */
final class Changelog {

    static final String ROOT = "dev/guildhall/db/changelog/root.xml";
    private static final String FOLDER = "changelog/";
    private static final Pattern CHANGESET = Pattern.compile("^--changeset [^:\\s]+:(\\S+)", Pattern.MULTILINE);

    private Changelog() {}

    /**
     * Identifies the schema that this version expects: a digest over all migrations in their order. Computed from the
     * files themselves, so that nobody can forget to raise a number.
     */
    static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files()) {
                digest.update(new SqlScript(FOLDER + file).text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every changeset of this version, called as Liquibase's table calls it: id, then file. */
    static Set<String> changesets() {
        Set<String> changesets = new HashSet<>();
        for (String file : files()) {
            Matcher matcher = CHANGESET.matcher(new SqlScript(FOLDER + file).text());
            while (matcher.find()) {
                changesets.add(matcher.group(1) + " of " + file.replace(".sql", ""));
            }
        }
        return changesets;
    }

    /** The included files in the order in which they run. */
    static List<String> files() {
        byte[] root = new SqlScript(FOLDER + "root.xml").text().getBytes(StandardCharsets.UTF_8);
        try {
            NodeList includes = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(root))
                    .getElementsByTagName("include");
            List<String> files = new ArrayList<>();
            for (int i = 0; i < includes.getLength(); i++) {
                files.add(((Element) includes.item(i)).getAttribute("file"));
            }
            return files;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("root.xml is packaged broken", e);
        }
    }
}
