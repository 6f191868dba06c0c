package org.beyan.read;

/** Constructed pages as news sites build them. */
final class Pages {
  static final String FIRST =
      "Dışişleri Bakanı Deniz Örnek, komşu ülkenin başkentinde düzenlenen basın toplantısında"
          + " \"Görüşmeler iyi geçti, yakında yeniden buluşacağız.\" dedi.";

  static final String SECOND =
      "Bakan Örnek, iki ülke arasındaki ticaretin arttığını, ulaştırma alanında yeni anlaşmalar"
          + " imzalanacağını ve heyetlerin gelecek ay bir araya geleceğini söyledi.";

  static final String THIRD =
      "Toplantının ardından heyet başkanlarının şehirdeki müzeyi gezdiği ve akşam yemeğinde"
          + " buluştuğu, ziyaretin yarın sona ereceği bildirildi.";

  static final String TEXT = String.join("\n\n", FIRST, SECOND, THIRD);

  private Pages() {}

  /** A page with menus, captions, teasers and comments around its article. */
  static String page(String head) {
    return String.join(
        "\n",
        "<!DOCTYPE html>",
        "<html lang=\"tr\"><head><title>Örnek: Görüşmeler iyi geçti - Deneme</title>",
        head,
        "<style>p { color: red }</style><script>var menu = \"betik\";</script></head><body>",
        "<header><a href=\"/\">Deneme</a> <a href=\"/spor\">Spor</a></header>",
        "<nav><ul><li><a href=\"/dunya\">Dünya menüsü</a></li></ul></nav>",
        "<div class=\"content\"><h1>Örnek: Görüşmeler iyi geçti</h1>",
        "<div class=\"news-body\">",
        "<figure><img src=\"a.jpg\"><figcaption>Fotoğraf altı yazısı</figcaption></figure>",
        "<p>" + FIRST.replace("\"", "&quot;") + "</p>",
        "<p><a href=\"/baska\">İlgili haber: Başka bir konu</a></p>",
        "<p>" + SECOND.replace("Bakan Örnek", "<a href=\"/o\">Bakan&nbsp;Örnek</a>") + "</p>",
        "<div class=\"related-news\"><p>Bunlar da ilginizi çekebilir</p></div>",
        "<p>" + THIRD + "</p>",
        "</div></div>",
        "<div id=\"yorumlar\"><p>Okurun yorumu: çok güzel bir haber olmuş.</p></div>",
        "<aside><p>Çok okunan haberler burada.</p></aside>",
        "<footer>Bütün hakları saklıdır.</footer></body></html>");
  }
}
