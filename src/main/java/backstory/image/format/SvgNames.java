package backstory.image.format;

import java.util.Set;

/** The elements and attributes of SVG that draw something and do not run, link or load anything by themselves. */
final class SvgNames {
    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Namespaces that browsers understand within a drawing. Elements of any other namespace draw nothing. */
    static final Set<String> UNDERSTOOD =
            Set.of("", SVG, "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML");

    static final Set<String> ELEMENTS = words(
            "svg g defs symbol use switch title desc view style path rect circle ellipse line polyline polygon text"
                    + " tspan textPath image linearGradient radialGradient stop pattern clipPath mask marker filter"
                    + " feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting"
                    + " feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR"
                    + " feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight"
                    + " feSpecularLighting feSpotLight feTile feTurbulence");

    /** The elements whose letters are shown or read out. */
    static final Set<String> WITH_TEXT = words("title desc style text tspan textPath");

    /** Metadata of a drawing, and SVG fonts, which browsers no longer support. */
    static final Set<String> DRAWS_NOTHING = words("metadata font font-face");

    static final Set<String> ATTRIBUTES = words(
            // of any element
            "id class style lang role tabindex focusable systemLanguage requiredFeatures requiredExtensions media type"
                    // places and shapes
                    + " width height viewBox preserveAspectRatio x y x1 x2 y1 y2 cx cy r rx ry fx fy fr dx dy rotate d"
                    + " points pathLength transform textLength lengthAdjust startOffset method spacing side"
                    // paint servers, markers, masks
                    + " gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits"
                    + " patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight"
                    + " orient refX refY"
                    // filters
                    + " filterUnits primitiveUnits filterRes in in2 result mode values operator k1 k2 k3 k4 order"
                    + " kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale"
                    + " diffuseConstant specularConstant specularExponent limitingConeAngle scale xChannelSelector"
                    + " yChannelSelector azimuth elevation stdDeviation radius z pointsAtX pointsAtY pointsAtZ"
                    + " baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent"
                    // presentation
                    + " alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation"
                    + " color-interpolation-filters color-profile color-rendering direction display"
                    + " dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color"
                    + " flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust"
                    + " font-stretch font-style font-variant font-variant-caps font-variant-ligatures font-weight"
                    + " glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning"
                    + " letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask"
                    + " mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color"
                    + " stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin"
                    + " stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration"
                    + " text-overflow text-rendering transform-box transform-origin unicode-bidi vector-effect"
                    + " visibility white-space word-spacing writing-mode");

    /**
     * Attributes that programs write for themselves or that only give a version; draw.io puts its whole file into
     * content.
     */
    static final Set<String> IDLE =
            words("content version baseProfile zoomAndPan contentScriptType contentStyleType host"
                    + " shape-padding solid-color solid-opacity name");

    private SvgNames() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }
}
