package backstory.entry.site;

import backstory.problem.Location;

/**
 * An address that the site has been published at, and so has to have for ever: others link to it.
 *
 * @param path below the site's own address: {@code people/rand-paul.html}
 * @param at its line in {@code content/urls.lock}
 */
public record PromisedAddress(String path, Location at) {}
