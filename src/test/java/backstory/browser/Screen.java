package backstory.browser;

/**
 * The screen on which a page is shown.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param dark true if the reader prefers dark colours
 * @param scripts false if scripts are disabled in the reader's browser
 */
record Screen(int width, int height, boolean dark, boolean scripts) {
    static final Screen WIDE = new Screen(1280, 900, false, true);
    static final Screen PHONE = new Screen(360, 740, false, true);

    Screen atNight() {
        return new Screen(width, height, true, scripts);
    }

    Screen withoutScripts() {
        return new Screen(width, height, dark, false);
    }

    Screen wide(int pixels) {
        return new Screen(pixels, height, dark, scripts);
    }
}
