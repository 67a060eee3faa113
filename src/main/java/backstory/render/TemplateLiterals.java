package backstory.render;

import backstory.markdown.WebAddress;
import backstory.problem.Location;
import backstory.render.theme.TemplateFile;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The literal text in a site's own templates: where an address occurs in them, and which fragments they name. */
final class TemplateLiterals {
    /**
     * Matches a fragment and what stands before it; after other characters, a # begins a directive or a character
     * reference.
     */
    private static final Pattern FRAGMENT = Pattern.compile("(?<before>[^<&/])#(?<name>[^\\s\"'<>{}()$&]+)");

    private static final String BEFORE = "\"'}=,/(> \t\n";
    private static final String BEHIND = "\"'#?&,)$<> \t\n";

    private final Map<TemplateFile, String> texts = new LinkedHashMap<>();
    private final Set<String> fragments = new HashSet<>();
    private final boolean leadElsewhere;

    TemplateLiterals(List<TemplateFile> files) {
        boolean elsewhere = false;
        for (TemplateFile file : files) {
            String text = file.withoutComments();
            texts.put(file, text);
            Matcher fragment = FRAGMENT.matcher(text);
            while (fragment.find()) {
                spellings(fragment.group("name")).forEach(fragments::add);
                elsewhere |= "\"'= \n".indexOf(fragment.group("before")) < 0;
            }
        }
        this.leadElsewhere = elsewhere;
    }

    /** Returns true if one of the named fragments may be in another page than the one that names it. */
    boolean leadElsewhere() {
        return leadElsewhere;
    }

    /** Returns true if such a fragment is named; every page has a top. */
    boolean has(String fragment) {
        return !fragment.equalsIgnoreCase("top") && fragments.contains(fragment);
    }

    /** Returns the ids that are named in the templates. */
    Set<String> among(Set<String> ids) {
        return ids.stream().filter(fragments::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns a fragment as it is written, and decoded, since browsers look for both. */
    static Stream<String> spellings(String fragment) {
        return Stream.concat(Stream.of(fragment), WebAddress.decode(fragment).stream())
                .distinct();
    }

    /** Returns the first place of an address in a template, in the first of its forms that occurs there as a whole. */
    Optional<Location> find(TemplateFile file, List<String> forms) {
        String text = texts.getOrDefault(file, "");
        for (String form : forms) {
            for (int at = text.indexOf(form); at >= 0 && !form.isEmpty(); at = text.indexOf(form, at + 1)) {
                int end = at + form.length();
                boolean begins = at == 0 || form.startsWith("#") || BEFORE.indexOf(text.charAt(at - 1)) >= 0;
                if (begins && (end == text.length() || BEHIND.indexOf(text.charAt(end)) >= 0)) {
                    return Optional.of(file.at(at, end));
                }
            }
        }
        return Optional.empty();
    }
}
