# syntax=docker/dockerfile:1
# Một ảnh có nginx và trang đã dựng, đã nén. Xem "Đưa lên mạng" trong README.md.
#   docker build --build-arg SITE_URL=https://danvan.example -t so-tay-dan-van .
#   docker run --rm -p 8080:80 so-tay-dan-van

FROM node:24-bookworm-slim AS build
WORKDIR /so-tay
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-audit --no-fund
COPY . .
ARG SITE_URL=
ARG BASE_PATH=
ARG BUILD_DAY=
ENV SITE_URL=$SITE_URL BASE_PATH=$BASE_PATH BUILD_DAY=$BUILD_DAY ASTRO_TELEMETRY_DISABLED=1
RUN npm run build && npm run pack
# dist là một liên kết: chép điều nó trỏ tới, vào đúng thư mục của BASE_PATH.
RUN mkdir -p "/ra${BASE_PATH}" && cp -rL dist/. "/ra${BASE_PATH}/" && cp -rL dist/_may-chu quy-tac

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \
    && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/default \
    && mkdir /etc/nginx/so-tay-dan-van \
    && ln -sf /dev/stderr /var/log/nginx/error.log \
    && ln -sf /dev/stdout /var/log/nginx/access.log
COPY --from=build /so-tay/.build/hosting/so-tay-dan-van.conf /etc/nginx/conf.d/
COPY --from=build /so-tay/quy-tac/ /etc/nginx/so-tay-dan-van/
COPY --from=build /ra/ /srv/so-tay-dan-van/
EXPOSE 80
CMD ["nginx", "-g", "daemon off;"]
