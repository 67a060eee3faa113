package backstory.bench;

/**
 * A page that searches a site.
 *
 * @param page its path
 * @param index the folder of the files that it loads
 * @param field the selector of the input for a question
 * @param result the selector of a result's link
 * @param best a script that receives a question and calls back with the address of the first result, or ""
 */
record SearchForm(String name, String page, String index, String field, String result, String best) {
    static final SearchForm BACKSTORY =
            new SearchForm("Backstory", "search.html", "search", ".search input", ".results a", """
            const [question, done] = arguments;
            const field = document.querySelector(".search input"), found = document.querySelector(".found");
            found.textContent = "";
            field.value = question;
            field.dispatchEvent(new Event("input"));
            const look = () => found.textContent
              ? done(document.querySelector(".results a")?.getAttribute("href") || "") : setTimeout(look, 10);
            look();
            """);

    static final SearchForm PAGEFIND = new SearchForm(
            "Pagefind", "pagefind.html", "pagefind", ".pagefind-ui__search-input", ".pagefind-ui__result-link", """
            const [question, done] = arguments;
            import("/pagefind/pagefind.js").then(pagefind => pagefind.search(question))
              .then(found => found.results[0]?.data()).then(best => done(best?.url || ""));
            """);
}
