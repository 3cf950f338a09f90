import { remarks } from '../words/publishing.ts';
import { caching, hashedPattern } from './caching.ts';
import { mediaTypes, textTypes } from './media-types.ts';
import type { Place } from './place.ts';
import { httpsOnly, openData, siteHeaders } from './site-headers.ts';

/**
 * The site as a configuration of nginx (1.22 or newer), to lie in `conf.d`.
 *
 * Headers are added at one level alone: nginx forgets those of a level above as soon as a level
 * below adds one. What differs from path to path comes out of a `map`.
 */
export function nginxConfig({ root, base, host, listen, rules, brotli = true }: Place): string {
  const ports = listen === undefined ? ['80', '[::]:80'] : [listen];
  const types = Object.entries(mediaTypes).map(([end, type]) => `        ${type} ${end};`);
  const headers = siteHeaders.map(({ name, value }) => `    add_header ${name} "${value}" always;`);
  return `# ${remarks.generated}
# ${remarks.place(root + base)}

include ${rules}/*.map;

map $uri $so_tay_cache {
    default "${caching.ask}";
    "~${hashedPattern(base)}" "${caching.forever}";
}

map $uri $so_tay_open {
    default "";
    "~^${base}${openData.folder}/" "${openData.value}";
}

server {
${ports.map((port) => `    listen ${port};`).join('\n')}
    server_name ${host ?? '_'};
    root ${root};
    index index.html;

    server_tokens off;
    # ${remarks.relative}
    absolute_redirect off;

    include /etc/nginx/mime.types;
    types {
${types.join('\n')}
    }
    charset utf-8;
    charset_types ${textTypes.join(' ')};

    # ${remarks.packed}
    gzip_static on;
    gzip_vary on;
${brotli ? `    # ${remarks.brotli}\n    brotli_static on;` : ''}

    sendfile on;
    tcp_nopush on;
    open_file_cache max=20000 inactive=60s;
    open_file_cache_valid 30s;
    open_file_cache_errors on;

${headers.join('\n')}
    add_header Cache-Control $so_tay_cache always;
    add_header ${openData.name} $so_tay_open always;
    # ${remarks.httpsOnly}
    # add_header ${httpsOnly.name} "${httpsOnly.value}" always;

    include ${rules}/*.conf;

    location ~ /\\.(?!well-known/) {
        return 404;
    }
    location ~ \\.(?:br|gz)$ {
        return 404;
    }
${base === '/' ? '' : `    location = / {\n        return 302 ${base};\n    }\n`}
    error_page 403 404 ${base}404.html;
    location = ${base}404.html {
        internal;
    }
}
`.replaceAll(/\n{3,}/g, '\n\n');
}
