package org.beyan.read;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The time zones that outlets date their articles in, by the ends of their domains. */
final class OutletZones {
  private static final Map<String, ZoneId> BY_DOMAIN = table();

  private OutletZones() {}

  /** The zone of the outlet at an address, UTC where unknown. */
  static ZoneId of(Optional<String> url) {
    return url.flatMap(Address::host).flatMap(OutletZones::ofHost).orElse(ZoneOffset.UTC);
  }

  private static Optional<ZoneId> ofHost(String host) {
    String rest = host;
    while (!BY_DOMAIN.containsKey(rest) && rest.contains(".")) {
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return Optional.ofNullable(BY_DOMAIN.get(rest));
  }

  private static Map<String, ZoneId> table() {
    Map<String, ZoneId> zones = new HashMap<>();
    put(
        zones,
        "Europe/Istanbul",
        "tr trthaber.com trtworld.com cnnturk.com haberturk.com yenisafak.com dailysabah.com"
            + " hurriyetdailynews.com ensonhaber.com haberler.com mynet.com bianet.org turkiyetoday.com"
            + " gazeteduvar.com duvarenglish.com odatv.com superhaber.com haber7.com sondakika.com"
            + " medyascope.tv tele1.com.tr timeturk.com dunya.com gazeteoksijen.com ahaber.com.tr");
    put(
        zones,
        "Europe/Moscow",
        "ru su xn--p1ai tass.com rt.com sputniknews.com sputnikglobe.com interfax.com meduza.io"
            + " themoscowtimes.com regnum.ru lenta.com gazeta.ru");
    put(zones, "Asia/Baku", "az turan.az caliber.az");
    put(zones, "Asia/Yerevan", "am");
    put(zones, "Asia/Tbilisi", "ge");
    put(zones, "Europe/Kiev", "ua kyivindependent.com kyivpost.com unian.info unian.net");
    put(zones, "Europe/Minsk", "by");
    put(zones, "Asia/Almaty", "kz");
    put(zones, "Asia/Nicosia", "cy cyprus-mail.com");
    put(zones, "Europe/Athens", "gr ekathimerini.com");
    put(zones, "Asia/Damascus", "sy");
    put(zones, "Asia/Baghdad", "iq rudaw.net kurdistan24.net");
    put(zones, "Asia/Tehran", "ir presstv.com mehrnews.com tasnimnews.com");
    put(zones, "Asia/Jerusalem", "il timesofisrael.com jpost.com haaretz.com");
    put(zones, "Africa/Cairo", "eg");
    put(zones, "Africa/Tripoli", "ly");
    put(zones, "Asia/Qatar", "qa aljazeera.com aljazeera.net");
    put(zones, "Asia/Shanghai", "cn xinhuanet.com globaltimes.com");
    put(zones, "Europe/London", "uk bbc.com theguardian.com ft.com middleeasteye.net");
    put(zones, "Europe/Paris", "fr france24.com");
    put(zones, "Europe/Berlin", "de dw.com");
    put(zones, "Europe/Brussels", "be politico.eu euronews.com");
    put(
        zones,
        "America/New_York",
        "nytimes.com washingtonpost.com wsj.com cnn.com foxnews.com apnews.com politico.com"
            + " al-monitor.com foreignpolicy.com npr.org bloomberg.com");
    return Map.copyOf(zones);
  }

  private static void put(Map<String, ZoneId> zones, String zone, String domains) {
    for (String domain : domains.split(" ")) {
      zones.put(domain, ZoneId.of(zone));
    }
  }
}
