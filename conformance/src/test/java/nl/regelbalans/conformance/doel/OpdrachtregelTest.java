package nl.regelbalans.conformance.doel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpdrachtregelTest {

    @Test
    void woorden_zijn_zoals_in_een_shell() {
        assertEquals(List.of("./adapter"), Opdrachtregel.woorden("./adapter"));
        assertEquals(List.of("python3", "-u", "a b.py"), Opdrachtregel.woorden("  python3 -u  'a b.py' "));
        assertEquals(List.of("sh", "-c", "echo \"x\" \\n"), Opdrachtregel.woorden("sh -c 'echo \"x\" \\n'"));
        assertEquals(List.of("a\"b", "c\\d", "e f", ""), Opdrachtregel.woorden("\"a\\\"b\" \"c\\d\" e\\ f ''"));
        assertEquals(List.of("--naam=a b"), Opdrachtregel.woorden("--naam='a b'"));
        assertEquals(List.of("$HOME", "*", "|"), Opdrachtregel.woorden("$HOME * |"));
    }

    @Test
    void wat_aangehaald_is_komt_er_zo_weer_uit() {
        String lastig = "'s $(ls) \"x\" \\ é";

        assertEquals(List.of(lastig), Opdrachtregel.woorden(Opdrachtregel.aangehaald(lastig)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "python3 'adapter.py",
                "a \"b",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
                "a\\"
            })
    void een_opdracht_die_niet_af_is_wordt_geweigerd(String regel) {
        var fout = assertThrows(IllegalArgumentException.class, () -> Opdrachtregel.woorden(regel));

        assertTrue(fout.getMessage().contains("Geef het programma zo: exec:./adapter"), fout.getMessage());
    }
}
